// What Prodigy objects to in an example for marking spans: tokens that are not the text, spans that no tokens hold.
// After its documentation of task formats and of `ner.manual`. Offsets count code points.

interface Token {
  readonly id: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ws: boolean;
}
interface Example {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly Readonly<
    Record<"start" | "end" | "token_start" | "token_end", number> & { label: string }
  >[];
  readonly answer: string;
}

/** What is wrong with a line; empty where Prodigy shows it. */
export function prodigyComplaints(line: string): readonly string[] {
  const { text, tokens, spans, answer } = JSON.parse(line) as Example;
  const points = Array.from(text);
  const whole = tokens.map((token) => token.text + (token.ws ? " " : "")).join("");
  return [
    ...(whole === text ? [] : ["the tokens are not the text"]),
    ...tokens.flatMap((token, index) =>
      token.id === index && points.slice(token.start, token.end).join("") === token.text ? [] : [`token ${index}`],
    ),
    ...spans.flatMap((span) => {
      const isHeld = tokens[span.token_start]?.start === span.start && tokens[span.token_end]?.end === span.end;
      return isHeld && span.token_start <= span.token_end && span.label !== "" ? [] : [`span at ${span.start}`];
    }),
    ...(["accept", "reject", "ignore"].includes(answer) ? [] : [`answer ${answer}`]),
  ];
}
