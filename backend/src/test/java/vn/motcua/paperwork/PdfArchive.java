package vn.motcua.paperwork;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What an archive would say of a file: the validator of the PDF Association's own test suites (ADR 0033). */
final class PdfArchive {

    private PdfArchive() {}

    /** What keeps it from being PDF/A-2u; empty when nothing does. */
    static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("Not readable as PDF", e);
        }
    }
}
