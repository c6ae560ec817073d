/** What the page says in a browser's own tab. */
export function NotInExcel() {
  return (
    <main>
      <h1>Forum Model</h1>
      <p>
        This page is the task pane of an Excel add-in, and there is no workbook here. Open it in Excel: Home,
        Add-ins, Forum Model.
      </p>
    </main>
  );
}
