/** Headed sections and lists of facts. */
import { Fact, Section } from "../../parts/section.tsx";
import type { Component } from "../example.ts";

export const section: Component = {
  name: "Sections and facts",
  file: "parts/section.tsx",
  examples: [
    {
      name: "a section with facts, long and short; an empty one is left out",
      show: () => (
        <Section id="facts" title="Keterangan">
          <dl class="facts">
            <Fact name="Tanggal">4 Maret 2022</Fact>
            <Fact name="Kosong">{null}</Fact>
            <Fact name="Pihak yang harus menjawab">
              Pemegang jabatan Kepala Dinas Pekerjaan Umum, Penataan Ruang, Perumahan Rakyat, Kawasan
              Permukiman, dan Pertanahan Kabupaten Entah Berantah
            </Fact>
          </dl>
        </Section>
      ),
    },
    {
      name: "a very long heading",
      show: () => (
        <Section
          id="long"
          title="Judul bagian yang sangat panjang sehingga harus berganti baris, juga di layar yang lebar sekalipun"
        >
          <p>Isi bagian.</p>
        </Section>
      ),
    },
  ],
};
