package io.github.traktcli.infrastructure.transfer.source.file;

/**
 * How much is unpacked before an archive is taken for a bomb. What comes out is counted, never what
 * the archive says of itself.
 *
 * @param members how many members or files there may be
 * @param member how many bytes one may have
 * @param total how many bytes all may have
 * @param ratio how many times larger than packed a member may become
 * @param depth how deep folders may lie in each other
 */
public record Limits(int members, long member, long total, long ratio, int depth) {

  /** More than any export of a service, and less than what harms a machine. */
  public static final Limits DEFAULT = new Limits(10_000, 256L << 20, 1L << 30, 200, 16);
}
