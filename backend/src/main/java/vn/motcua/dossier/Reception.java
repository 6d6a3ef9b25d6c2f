package vn.motcua.dossier;

import java.util.List;
import vn.motcua.procedure.ProcedureVersion;

/** What is known when a dossier is received, checked against the version in force. */
record Reception(
        DossierId id,
        String code,
        ProcedureVersion version,
        Intake intake,
        List<DossierDocument> documents,
        List<DossierStep> steps) {}
