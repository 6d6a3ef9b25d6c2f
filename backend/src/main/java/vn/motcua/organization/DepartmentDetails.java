package vn.motcua.organization;

/** What an administrator writes about a department. */
public record DepartmentDetails(String code, String name, int sortOrder, boolean active) {}
