/** @jest-environment node */
import { hostContract } from "../contract";
import { book } from "../file/book";
import { closeAll, excelOver } from "./over";

afterEach(closeAll);

hostContract("Excel host", async () => (await excelOver(book(""))).host);
