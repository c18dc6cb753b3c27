package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.settings.Setting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jline.terminal.impl.ITerm2Graphics;
import org.jline.terminal.impl.KittyGraphics;
import org.jline.terminal.impl.SixelGraphics;
import org.jline.terminal.impl.TerminalGraphics.ImageOptions;

/** Draws a picture by the means of a terminal. What a terminal needs for it JLine writes. */
public final class PictureDrawing {

  /** Where a letter is twice as high as it is wide, as it nearly is everywhere. */
  private static final double TALLNESS = 2;

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ROWS = 24;
  private static final int POINTS_PER_COLUMN = 10;
  private static final int KITTY_CHUNK = 4096;
  private static final String RESET = "\u001b[0m";

  private final PictureProtocol protocol;
  private final int columns;
  private final boolean trueColour;

  private PictureDrawing(PictureProtocol protocol, int columns, boolean trueColour) {
    this.protocol = protocol;
    this.columns = columns;
    this.trueColour = trueColour;
  }

  /** Returns what draws on a terminal, as it and the user want it. */
  public static PictureDrawing on(Console console) {
    Map<String, String> environment = console.variables();
    PictureProtocol protocol =
        PictureProtocol.named(console.preference(Setting.POSTERS))
            .orElseGet(() -> PictureProtocol.of(environment));
    String depth = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    return new PictureDrawing(
        protocol, console.columns(), depth.equals("truecolor") || depth.equals("24bit"));
  }

  /**
   * Returns what to print for a picture, with an end of line.
   *
   * @throws IOException with a message fit for a sentence
   * @throws LinkageError where Java came without java.desktop
   */
  public String of(byte[] file) throws IOException {
    BufferedImage image = PictureFile.read(file);
    double heightPerWidth = (double) image.getHeight() / image.getWidth();
    int most = Math.min(columns - 1, MOST_COLUMNS);
    int width = Math.clamp(Math.round(MOST_ROWS * TALLNESS / heightPerWidth), 1, most);
    int rows = Math.clamp(Math.round(width * heightPerWidth / TALLNESS), 1, MOST_ROWS);
    return switch (protocol) {
      case BLOCKS -> blocks(scaled(image, width, rows * 2));
      case SIXEL ->
          new SixelGraphics().convertImage(points(image, width), new ImageOptions()) + "\n";
      case ITERM2 ->
          new ITerm2Graphics()
                  .convertImage(
                      points(image, width),
                      new ImageOptions().width(width).preserveAspectRatio(true))
              + "\n";
      case KITTY -> kitty(points(image, width), width);
    };
  }

  /** JLine says how much of the picture to show, not how large, and gives all the same number. */
  private static String kitty(BufferedImage image, int width) throws IOException {
    String text = new KittyGraphics().convertImageChunked(image, new ImageOptions(), KITTY_CHUNK);
    return text.replaceFirst("_Ga=T,", "_Ga=T,c=" + width + ",").replaceFirst(",i=[0-9]+", "")
        + "\n";
  }

  private static BufferedImage points(BufferedImage image, int width) {
    int wide = Math.min(image.getWidth(), width * POINTS_PER_COLUMN);
    int high = Math.max(1, Math.round((float) wide * image.getHeight() / image.getWidth()));
    return scaled(image, wide, high);
  }

  /** By halves, for a large step at once would leave out most of the points. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage before = image;
    while (before.getWidth() > width * 2 && before.getHeight() > height * 2) {
      before = painted(before, before.getWidth() / 2, before.getHeight() / 2);
    }
    return painted(before, width, height);
  }

  private static BufferedImage painted(BufferedImage image, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.BLACK, null);
    graphics.dispose();
    return scaled;
  }

  private String blocks(BufferedImage image) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y + 1 < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x++) {
        text.append("\u001b[38;").append(colour(image.getRGB(x, y)));
        text.append(";48;").append(colour(image.getRGB(x, y + 1))).append("m\u2580");
      }
      text.append(RESET).append('\n');
    }
    return text.toString();
  }

  private String colour(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return trueColour
        ? "2;" + red + ";" + green + ";" + blue
        : "5;" + (16 + 36 * sixth(red) + 6 * sixth(green) + sixth(blue));
  }

  /** Returns the nearest of the six steps that 256 colours have: 0, 95, 135, 175, 215, 255. */
  private static int sixth(int part) {
    return part < 48 ? 0 : part < 115 ? 1 : Math.min(5, (part - 35) / 40);
  }
}
