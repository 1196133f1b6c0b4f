/** By what a language is told in a resume, where half of the words are technology and belong to no language. */
export interface LanguageMarks {
  /** Small words, and what people write in resumes: titles, what they did, "today". */
  readonly words: readonly string[];
  /** Ends of long words. */
  readonly endings: RegExp;
  /** Letters that the language has and English has not. */
  readonly letters: RegExp;
}

const none = /(?!)/;
const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

export const languageMarks: Readonly<Record<string, LanguageMarks>> = {
  en: {
    words: listed(`
      the and of to in for with on by at from that as is are was were an this our using through into across over which so
      built led wrote designed developed implemented created managed reduced improved worked added ran made used moved cut
      team users experience education skills projects summary work present engineer developer intern responsible`),
    endings: /(?:ing|ings|ed|ally|ness)$/,
    letters: none,
  },
  de: {
    words: listed(`
      und der die das den dem des mit für von im ist auf ein eine einer eines einem zur zum bei als sowie durch wurde wurden nach
      über aus an unter heute seit aktuell berufserfahrung ausbildung kenntnisse fähigkeiten projekte sprachen profil studium
      werkstudent werkstudentin praktikum entwickler entwicklerin aufbau pflege betreuung konzeption umsetzung erstellung`),
    endings: /(?:ung|ungen|keit|heit|schaft|lich|liche|lichen|ische|ischen|ischer|ierte|ierten)$/,
    letters: /[äöüß]/,
  },
  fr: {
    words: listed(`
      et le la les des du de un une pour dans avec sur au aux par en est sont que qui été ainsi sous chez depuis ce cette
      expérience expériences formation compétences projets langues profil présent stage stagiaire développeur développeuse
      développement conception mise réalisation réduction encadrement gestion création équipe ingénieur`),
    endings: /(?:ique|iques|euse|euses|ité|ités|ée|ées|eaux|oire|oires)$/,
    letters: /[éèêëçàùœ]/,
  },
  es: {
    words: listed(`
      y el la los las de del en un una para con por se que como es al su más sobre desde sin entre
      experiencia formación educación habilidades proyectos idiomas perfil actualidad presente desarrollador desarrolladora
      desarrollo diseño equipo empresa trabajo laboral prácticas ingeniero ingeniera mejora`),
    endings: /(?:ción|ciones|miento|mientos|dad|dades|ando|iendo|mente)$/,
    letters: /[ñáíóú¿¡]/,
  },
  pt: {
    words: listed(`
      e o a os as de da do das dos em um uma para com por que no na como ao mais não são pela pelo sem
      experiência formação educação habilidades projetos idiomas perfil atual presente desenvolvedor desenvolvedora
      desenvolvimento equipe equipa empresa estágio estagiário engenheiro melhoria`),
    endings: /(?:ção|ções|mento|mentos|dade|dades|agem|mente)$/,
    letters: /[ãõâêáíóúç]/,
  },
  it: {
    words: listed(`
      e il la lo gli le di del della dei delle in un una per con che da nel nella sono al su più tra dal
      esperienza esperienze formazione istruzione competenze progetti lingue profilo oggi attuale sviluppatore sviluppatrice
      sviluppo progettazione gestione base dati azienda tirocinio laurea ingegnere`),
    endings: /(?:zione|zioni|mento|menti|ità|aggio|ando|endo|mente)$/,
    letters: /[àèìòù]/,
  },
  nl: {
    words: listed(`
      en de het een van voor met op in te bij als aan door naar is zijn werd tot om dit onder sinds
      werkervaring opleiding vaardigheden projecten talen profiel heden ontwikkelaar ontwikkeling beheer invoeren verantwoordelijk`),
    endings: /(?:heid|elijk|elijke|ingen|schap|eren)$/,
    letters: /[ëï]/,
  },
  pl: {
    words: listed(`
      i w z na do oraz dla przez od po się jest ramach nad przy jako obecnie
      doświadczenie wykształcenie umiejętności projekty języki profil programista programistka tworzenie utrzymanie wdrożenie`),
    endings: /(?:anie|enie|ość|ości|owych|owego|ami|acji)$/,
    letters: /[łśźżćńęą]/,
  },
  sv: {
    words: listed(`
      och att i en ett för med på av till som är den det från vid har var hos
      erfarenhet arbetslivserfarenhet utbildning kunskaper projekt språk profil nuvarande utvecklare utveckling ansvar`),
    endings: /(?:ningar|heter|ande|aren|arna|else)$/,
    letters: /[åäö]/,
  },
  tr: {
    words: listed(`
      ve bir bu için ile olarak da çok olan gibi kadar sonra
      deneyim eğitim yetenekler beceriler projeler diller profil halen geliştirici geliştirme yazılım mühendisi`),
    endings: /(?:ması|mesi|ları|leri|larını|lerini|arak|erek)$/,
    letters: /[ğışçöü]/,
  },
};
