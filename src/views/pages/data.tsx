/** The page about open data: what it is for, which files there are, how they are read, cited and may be used. */

import { ownTerms } from "../../data/link-graph.ts";
import {
  besideUrl,
  graphFile,
  hasBeside,
  packageFile,
  type Resource,
  resourcesOf,
} from "../../data/resources.ts";
import { dataVersion, type Told, tableNames } from "../../data/tables.ts";
import { dataWordsOf } from "../../i18n/data-words.ts";
import type { Context } from "../context.ts";
import { DataFields } from "../parts/data-fields.tsx";
import { Layout } from "../parts/layout.tsx";
import { Section } from "../parts/section.tsx";
import { homeTrail } from "../trail.ts";

interface Props {
  readonly context: Context;
}

export function DataPage({ context }: Props) {
  const words = dataWordsOf[context.language];
  const { data } = context.archive.settings;
  const resources = resourcesOf(context.archive);
  return (
    <Layout
      drawn
      context={context}
      url={context.index("data")}
      title={words.title}
      trail={homeTrail(context)}
      description={words.lead}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Section id="files" title={words.files}>
        <Files context={context} resources={resources} />
      </Section>
      <Beside context={context} />
      <Section id="reading" title={words.reading}>
        <ul>
          {[...words.rules, ...(data.csv ? words.csvRules : [])].map((rule) => (
            <li>{rule}</li>
          ))}
          {data.ndjson && <li>{data.text ? words.withText : words.withoutText}</li>}
        </ul>
      </Section>
      <Section id="citing" title={words.citing}>
        <Citing context={context} />
      </Section>
      {resources.length > 0 && (
        <Section id="fields" title={words.fields}>
          <p>{words.version(dataVersion)}</p>
          {tableNames.map((table) => (
            <DataFields context={context} table={table} resources={resources} />
          ))}
        </Section>
      )}
      {data.graph && <Edges context={context} />}
    </Layout>
  );
}

/** A row for each table, with its files. */
function Files({ context, resources }: Props & { resources: readonly Resource[] }) {
  const words = dataWordsOf[context.language];
  const { settings } = context.archive;
  const ofTable = (table: string, records: string | null) =>
    resources.filter((one) => one.table === table && one.records === records);
  const recordFields = Object.keys(words.records) as (keyof typeof words.records)[];
  const rows = [
    ...tableNames.map((table) => ({ title: words.tables[table], files: ofTable(table, null) })),
    ...recordFields.map((field) => ({
      title: words.records[field],
      files: resources.filter(({ records }) => records === field),
    })),
  ];
  return (
    <>
      {resources.length > 0 && <p>{words.filesLead}</p>}
      <dl class="facts">
        {rows.map(
          ({ title, files }) =>
            files.length > 0 && (
              <div>
                <dt>{title}</dt>
                <dd>
                  <FileList context={context} files={files.map(({ file }) => file)} />
                </dd>
              </div>
            ),
        )}
        {settings.data.graph && (
          <div>
            <dt>{words.graph}</dt>
            <dd>
              <FileList context={context} files={[graphFile(settings)]} /> {words.graphLead}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.package}</dt>
          <dd>
            <FileList context={context} files={[packageFile]} /> {words.packageLead}
          </dd>
        </div>
      </dl>
    </>
  );
}

const FileList = ({ context, files }: Props & { files: readonly string[] }) => (
  <span class="data-files">
    {files.map((file) => (
      <>
        <a href={context.href(context.index("data") + file)}>
          <code>{file}</code>
        </a>{" "}
      </>
    ))}
  </span>
);

/** With the first thing that there is. */
function Beside({ context }: Props) {
  const words = dataWordsOf[context.language];
  const { archive } = context;
  const { things, stories } = archive.settings.data;
  const all: readonly Told[] = [
    ...archive.places,
    ...archive.institutions,
    ...archive.topics,
    ...archive.people,
    ...archive.articles,
  ];
  const example = all.find((thing) => hasBeside(context, thing));
  if (!example) return null;
  const url = besideUrl(example.url);
  return (
    <Section id="beside" title={words.beside}>
      <p>
        {words.besideLead} “<a href={context.href(example.url)}>{example.label}</a>”:{" "}
        <a href={context.href(url)}>{context.absolute(url)}</a>
      </p>
      {things && <p>{words.besideThings}</p>}
      {stories && <p>{words.besideStories}</p>}
    </Section>
  );
}

function Citing({ context }: Props) {
  const words = dataWordsOf[context.language];
  const { archive, day } = context;
  const { publisher, title, licence } = archive.settings;
  const url = context.absolute(context.index("data"));
  return (
    <>
      <p>{words.citation(publisher?.name ?? title, title, day, dataVersion, url)}</p>
      <p>{words.citingNote}</p>
      <p>
        {words.licence}:{" "}
        {licence?.url ? (
          <a href={context.link(licence.url)}>{licence.name}</a>
        ) : (
          (licence?.name ?? words.noLicence)
        )}
      </p>
    </>
  );
}

/** Their addresses are what the graph calls them by. */
function Edges({ context }: Props) {
  const words = dataWordsOf[context.language];
  return (
    <Section id="edges" title={words.edges}>
      <p>{words.edgesLead}</p>
      <dl class="facts">
        {ownTerms.map((term) => (
          <div id={term}>
            <dt>
              <code>{term}</code>
            </dt>
            <dd>{words.terms[term]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
