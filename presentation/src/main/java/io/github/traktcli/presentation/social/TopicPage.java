package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;

/** What a comment is about. */
final class TopicPage {

  private TopicPage() {}

  static FacetView<Topic> view(ViewContext context) {
    return FacetView.page(new PageView<>(TopicPage::blocks, Topic::reference));
  }

  private static List<Block> blocks(Topic topic) {
    String type =
        topic
            .title()
            .map(MediaItem::type)
            .map(ItemType::singular)
            .orElse(topic.list().isPresent() ? "list" : "");
    return List.of(
        new Block.Heading(topic.label(), type), Block.fact("reference", topic.reference()));
  }
}
