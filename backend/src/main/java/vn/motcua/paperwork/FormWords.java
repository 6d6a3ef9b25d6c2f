package vn.motcua.paperwork;

/**
 * What an administrator needs to write a form.
 *
 * @param title by the regulation of today
 * @param shipped the text that the product brings along
 */
public record FormWords(DossierForm form, String title, String shipped, TemplateVocabulary vocabulary) {}
