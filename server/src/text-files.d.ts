// Word lists and documents are bundled as text: esbuild by its loader, Vitest by its plugin.
declare module '*.tsv' {
  const text: string;
  export default text;
}

declare module '*.md' {
  const text: string;
  export default text;
}
