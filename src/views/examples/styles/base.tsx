/** The typographic scale, as the elements have it. */
import type { Component } from "../example.ts";

const words = "Jembatan gantung itu berdiri lagi";

export const scale: Component = {
  name: "Scale",
  file: "styles/base.css",
  examples: [
    {
      name: "headings",
      show: () => (
        <>
          <h1>{words}</h1>
          <h2>{words}</h2>
          <h3>{words}</h3>
          <h4>{words}</h4>
        </>
      ),
    },
    {
      name: "content and apparatus",
      show: () => (
        <>
          <p class="kicker">{words} (kicker)</p>
          <p class="lead">{words} (lead)</p>
          <p class="meta">{words} (meta)</p>
          <p>{words} (p)</p>
          <p class="note">{words} (note)</p>
        </>
      ),
    },
    {
      name: "the measure: 60 to 70 characters of running text to a line",
      show: () => (
        <div class="prose">
          <p>
            Di tepi sungai itu orang menunggu rakit sejak pagi. Ada yang membawa sayur, ada yang membawa
            sepeda, dan ada yang tidak membawa apa-apa selain cerita tentang jembatan yang dulu. Menjelang
            siang antreannya memanjang sampai ke warung, dan tukang rakit belum juga kelihatan.
          </p>
        </div>
      ),
    },
    {
      name: "figures",
      show: () => (
        <div class="scroll">
          <table class="figures">
            <tbody>
              {["1.111", "28.940", "7", "650.386"].map((figure) => (
                <tr>
                  <th scope="row">{words}</th>
                  <td>{figure}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ),
    },
  ],
};
