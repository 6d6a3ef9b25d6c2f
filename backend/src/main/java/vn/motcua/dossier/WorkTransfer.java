package vn.motcua.dossier;

import vn.motcua.organization.Staff;

/**
 * Everything that somebody holds goes to a colleague.
 *
 * @param reason written for the ledger
 */
record WorkTransfer(Staff from, Staff to, String reason) {}
