package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.transfer.capture.CompareCaptures;
import io.github.traktcli.application.transfer.capture.KeepCaptures;
import io.github.traktcli.application.transfer.duplicates.FindDuplicates;
import io.github.traktcli.application.transfer.export.ExportAccount;
import io.github.traktcli.infrastructure.transfer.capture.DocumentItems;
import io.github.traktcli.infrastructure.transfer.capture.FolderCaptures;
import io.github.traktcli.infrastructure.transfer.export.FileExports;
import io.github.traktcli.infrastructure.transfer.export.HttpAccountGateway;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.ResultStream;
import io.github.traktcli.presentation.transfer.ExportUseCases;
import java.io.IOException;
import java.io.OutputStream;

/** Wires what takes an account out. */
final class ExportWiring implements ExportUseCases {

  private final Console console;
  private final Connection connection;
  private final Gateways gateways;

  ExportWiring(Console console, Connection connection, Gateways gateways) {
    this.console = console;
    this.connection = connection;
    this.gateways = gateways;
  }

  @Override
  public KeepCaptures captures() {
    return new KeepCaptures(new FolderCaptures());
  }

  @Override
  public CompareCaptures compare() {
    return new CompareCaptures(new FolderCaptures(), new DocumentItems());
  }

  @Override
  public FindDuplicates duplicates() {
    return new FindDuplicates(gateways.sections());
  }

  @Override
  public RemoveEntries remove() {
    return new RemoveEntries(gateways.sections(), gateways.journal());
  }

  @Override
  public ExportAccount export() {
    return new ExportAccount(
        new HttpAccountGateway(connection.http()),
        new FileExports(connection.folders().cache(), () -> new Results(console.out().bytes())));
  }

  /** Results that nobody reads any more, or that cannot be written, end as all results do. */
  private static final class Results extends OutputStream {

    private final OutputStream out;

    Results(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      try {
        out.write(octets, offset, length);
      } catch (IOException e) {
        throw ResultStream.failure(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw ResultStream.failure(e);
      }
    }

    @Override
    public void close() {
      flush();
    }
  }
}
