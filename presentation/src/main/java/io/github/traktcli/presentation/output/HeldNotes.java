package io.github.traktcli.presentation.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Notes that wait while results are held back or a pager has the terminal. */
final class HeldNotes extends OutputStream {

  private final OutputStream terminal;
  private final PagedOutput results;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  HeldNotes(OutputStream terminal, PagedOutput results) {
    this.terminal = terminal;
    this.results = results;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    (results.isUnderWay() ? held : terminal).write(octets, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (!results.isUnderWay()) {
      show();
      terminal.flush();
    }
  }

  private void show() throws IOException {
    held.writeTo(terminal);
    held.reset();
  }
}
