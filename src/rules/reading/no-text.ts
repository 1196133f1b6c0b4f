/** Why a rule has nothing to say of a picture or a locked file: that is one matter, and `formatting/pdf-unreadable` tells it. */
export const noText = 'the PDF has no text to look at';
