package vn.motcua.procedure.exchange;

import java.util.List;
import vn.motcua.procedure.FileMistake;
import vn.motcua.procedure.StatedProcedure;

/**
 * What a file says.
 *
 * @param rows lines with a procedure, readable or not
 * @param withoutLimit lines that state no time limit, which is lawful
 * @param normalisedLines lines with texts in another form than NFC, which are composed when they are read
 */
public record ReadCatalogue(
        List<StatedProcedure> procedures,
        List<FileMistake> mistakes,
        int rows,
        int withoutLimit,
        int normalisedLines) {}
