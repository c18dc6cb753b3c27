package io.github.traktcli.application.transfer.export;

import io.github.traktcli.domain.transfer.AccountPart;
import java.util.List;
import java.util.OptionalLong;

/**
 * What became of an export.
 *
 * @param files the final names
 * @param documents how many documents were read
 * @param kept how many parts had not moved and were taken from an earlier capture
 * @param losses what the format cannot hold
 * @param closed parts that Trakt does not open to this account or app
 * @param missing parts that are not whole
 * @param plays how many plays came
 * @param counted how many plays Trakt's statistics speak of, where they came
 */
public record Export(
    List<String> files,
    long documents,
    int kept,
    List<Loss> losses,
    List<AccountPart> closed,
    List<MissingPart> missing,
    long plays,
    OptionalLong counted) {

  /** Copies the lists. */
  public Export {
    files = List.copyOf(files);
    losses = List.copyOf(losses);
    closed = List.copyOf(closed);
    missing = List.copyOf(missing);
  }
}
