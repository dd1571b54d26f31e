/** Figures as they stand in tables. */

/** A dash where it is not known. */
export const decimal = (figure: number | null, digits: number): string => figure?.toFixed(digits) ?? "–";

/** `0.914` -> `91.4 %` */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Bytes in thousands: `123456` -> `123.5` */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
