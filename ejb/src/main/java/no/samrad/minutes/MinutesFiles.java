package no.samrad.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.samrad.typeset.DocxTypesetter;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.PdfTypesetter;

/** Makes files of minutes. The same minutes give the same bytes. */
@ApplicationScoped
class MinutesFiles {

  @Inject PdfTypesetter pdf;
  @Inject DocxTypesetter docx;

  /** Everything that is kept of approved minutes. */
  List<MinutesFile> all(MinutesFacts facts) {
    return Arrays.stream(MinutesFormat.values()).map(each -> file(facts, each)).toList();
  }

  MinutesFile file(MinutesFacts facts, MinutesFormat format) {
    MinutesText text =
        format.isPublic() ? MinutesWriter.forThePublic(facts) : MinutesWriter.whole(facts);
    byte[] content =
        switch (format) {
          case TEXT, PUBLIC_TEXT -> MinutesJson.write(text).getBytes(StandardCharsets.UTF_8);
          case PDF, PUBLIC_PDF, DOCX ->
              set(MinutesSetting.of(text, standing(facts, format)), format);
        };
    return new MinutesFile(nameOf(text), format, content);
  }

  static String nameOf(MinutesText text) {
    return (text.title() + " " + text.area()).replace('/', '-');
  }

  private static String standing(MinutesFacts facts, MinutesFormat format) {
    MinutesLanguage language = facts.meeting().language();
    if (facts.approval() == null) {
      return MinutesWord.DRAFT_SHORT.in(language);
    }
    return format.isPublic() ? MinutesWord.PUBLIC_SHORT.in(language) : "";
  }

  private byte[] set(Manuscript manuscript, MinutesFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (format == MinutesFormat.DOCX) {
        docx.write(manuscript, out);
      } else {
        pdf.write(manuscript, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
