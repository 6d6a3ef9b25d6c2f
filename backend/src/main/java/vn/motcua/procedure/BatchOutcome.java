package vn.motcua.procedure;

import java.util.List;

/** What a batch did, or would do. Where there are mistakes nothing is done. */
public record BatchOutcome(List<BatchItem> items, List<ProcedureField> newFields, List<FileMistake> mistakes) {}
