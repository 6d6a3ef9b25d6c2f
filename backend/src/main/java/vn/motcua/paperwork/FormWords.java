package vn.motcua.paperwork;

/**
 * What an administrator needs to write a form.
 *
 * @param title by the regulation of today
 * @param shipped the text that the product brings along
 * @param signable whether the office signs it in a place of its own
 */
public record FormWords(
        DossierForm form, String title, String shipped, TemplateVocabulary vocabulary, boolean signable) {}
