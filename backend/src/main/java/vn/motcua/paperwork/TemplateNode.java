package vn.motcua.paperwork;

import java.util.List;

/** A part of the text of a form, as it was read. */
sealed interface TemplateNode {

    /** HTML as it stands, known to be harmless. */
    record Markup(String html) implements TemplateNode {}

    /**
     * A value; its letters are escaped, whatever they look like.
     *
     * @param name as in {@code applicant} or {@code paper.name}
     */
    record Value(String name, int at) implements TemplateNode {}

    /** @param otherwise what is printed when there is no such value */
    record When(String name, int at, List<TemplateNode> then, List<TemplateNode> otherwise) implements TemplateNode {}

    /** @param each what one of the list is called inside */
    record Each(String each, String list, int at, List<TemplateNode> body) implements TemplateNode {}

    /** A part that the product draws, such as the head of every form. */
    record Part(String name, int at) implements TemplateNode {}
}
