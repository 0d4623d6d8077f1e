/// The addresses that belong to the preview and not to the site.
enum PreviewPath {
    static let script = "/__brobygger/reload.js"
    static let style = "/__brobygger/preview.css"
    static let changes = "/__brobygger/changes"

    /// Asks for every change of the version, and loads the page anew when it is not the page's own any more.
    ///
    /// Where a version only confirms the page's own, this is done only if the page is another one.
    static let scriptText = """
        "use strict";
        (() => {
          const own = new URL(document.currentScript.src).searchParams;
          let shown = own.get("version");
          const isSamePage = () =>
            fetch(location.href, { method: "HEAD" }).then(
              (answer) => answer.headers.get("ETag") === `"${own.get("page")}"`,
              () => false,
            );
          let changes = null;
          const follow = async (event) => {
            const [version, confirmed] = event.data.split(" ");
            if (version === shown) return;
            if (confirmed === shown && (await isSamePage())) {
              shown = version;
              return;
            }
            changes?.close();
            location.reload();
          };
          // A browser has six connections for all its pages, so only those that somebody sees may hold one.
          const listen = () => {
            changes?.close();
            changes = document.hidden ? null : new EventSource("\(changes)");
            if (changes) changes.onmessage = follow;
          };
          listen();
          document.addEventListener("visibilitychange", listen);
          addEventListener("pagehide", () => changes?.close());
          addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
        })();

        """

    static let styleText = """
        .brobygger-problems {
          border-block-end: 4px solid #b00020;
          background: #fff4f4;
          color: #1a1a1a;
          padding: 0.75rem 1rem;
          max-block-size: 50vh;
          overflow: auto;
        }
        .brobygger-problems pre {
          margin: 0;
          font: 0.9rem/1.4 ui-monospace, monospace;
          white-space: pre-wrap;
        }
        .brobygger-warnings {
          border-block-start: 1px solid;
          padding: 0.5rem 1rem;
        }
        .brobygger-warnings summary {
          min-block-size: 1.75rem;
          cursor: pointer;
        }
        .brobygger-warnings pre {
          margin: 0;
          max-block-size: 50vh;
          overflow: auto;
          font: 0.9rem/1.4 ui-monospace, monospace;
          white-space: pre-wrap;
        }
        @media print {
          .brobygger-problems, .brobygger-warnings { display: none; }
        }

        """
}
