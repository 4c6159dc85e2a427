/** What the page of the preview is made of. */
export interface Shell {
  /** Known to this page alone: the one script that has it runs. */
  readonly nonce: string;
  /** Where styles may come from. */
  readonly origin: string;
  readonly style: string;
  readonly script: string;
}

/** The page around a preview. Nothing is loaded but one style and one script, and nothing inline runs. */
export const shellOf = ({ nonce, origin, style, script }: Shell) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Session Preview</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<p id="status" role="status"></p>
<nav id="weeks" aria-label="Weeks" hidden>
<button id="before" type="button" aria-label="The week before">‹</button>
<span id="week"></span>
<button id="after" type="button" aria-label="The week after">›</button>
</nav>
<main id="content" tabindex="-1"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
