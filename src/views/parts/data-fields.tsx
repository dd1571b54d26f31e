/** The fields of one table of the open data, from its description, and its first row. */
import { csv as csvOf } from "../../data/csv.ts";
import type { Field, TableName } from "../../data/field.ts";
import { helpOn } from "../../data/help.ts";
import type { Resource } from "../../data/resources.ts";
import { dataOf } from "../../data/row.ts";
import { tables } from "../../data/tables.ts";
import { dataWordsOf } from "../../i18n/data-words.ts";
import type { Context } from "../context.ts";

interface Props {
  readonly context: Context;
  readonly table: TableName;
  readonly resources: readonly Resource[];
}

export function DataFields({ context, table, resources }: Props) {
  const words = dataWordsOf[context.language];
  const { csv, ndjson } = context.archive.settings.data;
  const [first] = resources.flatMap((one) => (one.table === table ? one.things : []));
  return (
    <details class="data-table">
      <summary>{words.tables[table]}</summary>
      <dl class="facts">
        {Object.entries<Field<never>>(tables[table]).map(([name, field]) => (
          <>
            <OneField {...{ context, table, resources, path: name, field }} />
            {Object.entries<Field<never>>(field.fields ?? {}).map(([below, field]) => (
              <OneField {...{ context, table, resources, path: `${name}[].${below}`, field }} />
            ))}
          </>
        ))}
      </dl>
      {first && (
        <>
          <p>{words.example}:</p>
          {csv && (
            <pre class="example">
              <code>{csvOf(context, table, [first])}</code>
            </pre>
          )}
          {ndjson && (
            <pre class="example">
              <code>{JSON.stringify(dataOf(context, first, "short"))}</code>
            </pre>
          )}
        </>
      )}
    </details>
  );
}

function OneField({ context, table, resources, path, field }: Props & { path: string; field: Field<never> }) {
  const words = dataWordsOf[context.language];
  const { type, only } = field;
  const own = resources.find((one) => one.table === table && one.records === path);
  return (
    <div>
      <dt>
        <code>{path}</code>
      </dt>
      <dd>
        {helpOn(table, path, context.language)}{" "}
        <span class="note">
          {[words.types[type], only === "text" && words.onlyNdjson, only === "page" && words.onlyPage]
            .filter(Boolean)
            .join("; ")}
          {own && (
            <>
              ; {words.inCsv} <code>{own.file}</code>
            </>
          )}
        </span>
      </dd>
    </div>
  );
}
