package vn.motcua.procedure;

/**
 * What is to become of the procedures of a file.
 *
 * @param publishes false to leave drafts
 * @param publication null where nothing is published, and in a dry run that does not know it yet
 * @param agencyId whose departments the steps are held against
 * @param fieldDepartment code of the department that leads the fields which the file names for the first time
 */
public record BatchOrder(
        boolean dryRun, boolean publishes, PublicationOrder publication, int agencyId, String fieldDepartment) {}
