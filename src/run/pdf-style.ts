import type { PdfStyle } from '../build/build-pdf.js';
import { fontFamily } from '../build/fonts.js';
import type { Config } from '../config.js';
import type { PrivateValues } from '../lint.js';
import type { MarketPack } from '../model/pack.js';

/** BCP 47, by the dialect of the market. */
const languages: Readonly<Record<MarketPack['dialect'], string>> = {
  indian: 'en-IN',
  british: 'en-GB',
  american: 'en-US',
};

/** How the PDF looks: as configured, else as the market is used to. */
export function pdfStyle({ pdf }: Config, { paper, dialect }: MarketPack, values: PrivateValues): PdfStyle {
  const { fontSize, margin, accent } = pdf;
  return {
    paper: pdf.paper ?? paper,
    font: fontFamily,
    fontSize,
    margin,
    accent,
    language: languages[dialect],
    private: values,
  };
}
