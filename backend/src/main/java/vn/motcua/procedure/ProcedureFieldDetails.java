package vn.motcua.procedure;

/**
 * What a keeper of the catalogue writes about a field.
 *
 * @param nameEn null when there is none
 * @param departmentCode of the department that leads it in each agency
 * @param retired no procedure is filed under it any more
 */
public record ProcedureFieldDetails(
        String code, String name, String nameEn, String departmentCode, int sortOrder, boolean retired) {}
