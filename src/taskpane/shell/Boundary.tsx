import { Component, type ReactNode } from "react";
import { isNotFetched } from "../session/told";
import { FaultNotice, NotFetchedNotice } from "./Notices";

interface Props {
  readonly children: ReactNode;
}

/** Catches a fault of a screen's own, so that the rest of the pane goes on. Only a class can. */
export class Boundary extends Component<Props, { readonly fault: Error | undefined }> {
  override state = { fault: undefined as Error | undefined };

  static getDerivedStateFromError(fault: unknown): { readonly fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    // React keeps a failed fetch for good, so only a fresh page can try it again.
    if (isNotFetched(fault)) {
      return (
        <NotFetchedNotice
          again={() => {
            window.location.reload();
          }}
        />
      );
    }
    return (
      <FaultNotice
        message={fault.message}
        again={() => {
          this.setState({ fault: undefined });
        }}
      />
    );
  }
}
