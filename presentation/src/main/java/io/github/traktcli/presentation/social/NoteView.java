package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.social.TopicNote;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes: what one wrote oneself hides nothing. */
final class NoteView {

  private NoteView() {}

  /** Returns the page of one note. */
  static PageView<Note> page(ViewContext context) {
    return new PageView<>(note -> blocks(note, context), Note::reference);
  }

  /** Returns what a note hangs on. */
  static FacetView<TopicNote> item(ViewContext context) {
    return FacetView.page(
        new PageView<>(
            note ->
                List.of(
                    new Block.Heading(note.topic().label(), ""),
                    Block.fact("attached to", note.attachedTo()),
                    Block.fact("play", note.play()),
                    Block.fact("reference", note.topic().reference())),
            note -> note.topic().reference()));
  }

  /** Returns the notes of somebody. */
  static FacetView<TopicNote> rows(ViewContext context) {
    return FacetView.rows(
        new RowView<>(
            List.of(
                Column.kept("id", row -> of(row, Note::id)),
                Column.text("about", row -> Cell.of(row.topic().label())),
                Column.fixed("on", row -> Cell.of(row.attachedTo())),
                Column.text("note", row -> of(row, Note::text)),
                Column.fixed("privacy", row -> of(row, Note::privacy)),
                Column.kept("reference", row -> Cell.of(row.topic().reference()))),
            row -> Optional.ofNullable(row.note()).map(Note::reference).orElse(""),
            "There are no notes."));
  }

  private static Cell of(TopicNote row, Function<Note, @Nullable Object> member) {
    return row.note() == null ? Cell.EMPTY : Cell.of(member.apply(row.note()));
  }

  private static List<Block> blocks(Note note, ViewContext context) {
    return List.of(
        new Block.Heading(note.id() == null ? "Note" : "Note " + note.id(), ""),
        new Block.Text("note", note.text()),
        new Block.Fact("written", context.dates().day(note.createdAt())),
        Block.fact("privacy", note.privacy()),
        Block.fact("spoiler", note.spoiler() ? "yes" : ""),
        Block.fact("reference", note.reference()));
  }
}
