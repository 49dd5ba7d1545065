package no.samrad.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a PDF as PDF/A-2a and as PDF/UA-1. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  public static List<String> archiveProblems(byte[] pdf) throws IOException {
    return problems(pdf, PDFAFlavour.PDFA_2_A);
  }

  public static List<String> accessProblems(byte[] pdf) throws IOException {
    return problems(pdf, PDFAFlavour.PDFUA_1);
  }

  private static List<String> problems(byte[] pdf, PDFAFlavour flavour) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
