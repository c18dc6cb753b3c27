package io.github.traktcli.infrastructure.auth;

import org.jspecify.annotations.Nullable;

/** What the OAuth host is asked; each question uses some of the members. */
record OAuthRequestDto(
    @Nullable String grantType,
    @Nullable String code,
    @Nullable String codeVerifier,
    @Nullable String refreshToken,
    @Nullable String token,
    @Nullable String redirectUri,
    String clientId,
    @Nullable String clientSecret) {}
