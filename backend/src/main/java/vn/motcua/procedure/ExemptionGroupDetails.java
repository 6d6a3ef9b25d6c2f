package vn.motcua.procedure;

/**
 * What a keeper of the catalogue writes about an exemption group.
 *
 * @param nameEn null when there is none
 * @param retired no version that is published from now on may name it
 */
public record ExemptionGroupDetails(String code, String name, String nameEn, int sortOrder, boolean retired) {}
