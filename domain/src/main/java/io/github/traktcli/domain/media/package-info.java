/**
 * What Trakt is about: films, shows, seasons, episodes, people, their ids, and how a user names
 * them.
 */
@NullMarked
package io.github.traktcli.domain.media;

import org.jspecify.annotations.NullMarked;
