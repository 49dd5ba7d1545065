package no.samrad.typeset;

import java.io.IOException;

/** Sets blocks, one kind at a time. */
interface BlockVisitor {

  void heading(Block.Heading heading) throws IOException;

  void paragraph(Block.Paragraph paragraph) throws IOException;

  void items(Block.Items items) throws IOException;

  void table(Block.Table table) throws IOException;

  void definitions(Block.Definitions definitions) throws IOException;

  void signatures(Block.Signatures signatures) throws IOException;

  void callout(Block.Callout callout) throws IOException;

  void pageBreak() throws IOException;
}
