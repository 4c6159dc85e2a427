using System.Text;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.LanguageServer.Tests;

public sealed class TextDecoderTests
{
    private const string Text = "Réné Press: 3×5\n\U0001F4AA";

    [Fact]
    public void Utf8_is_the_default() => Assert.Equal(Text, Decode(Encoding.UTF8.GetBytes(Text)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_are_obeyed_and_are_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Text, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_an_empty_text(string text) => Assert.Equal("", Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_run_of_invalid_bytes_is_found_at_its_place()
    {
        var decoded = TextDecoder.Decode([.. "a"u8, 0xE9, .. "ü"u8, 0xC0, 0x80, .. "b"u8, 0xE2, 0x82]);

        Assert.Equal("a\uFFFDü\uFFFD\uFFFDb\uFFFD", decoded.Text);
        Assert.Equal([1, 3, 4, 6], decoded.InvalidOffsets);
    }

    [Fact]
    public void Half_a_sign_in_UTF_16_is_found()
    {
        var decoded = TextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0]);

        Assert.Equal("a\uFFFDb", decoded.Text);
        Assert.Single(decoded.InvalidOffsets);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0xEF, 0xBB })]
    [InlineData(new byte[] { 0xFF })]
    public void A_file_that_ends_within_a_sign_says_so_at_a_place_in_the_text(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.NotEmpty(decoded.InvalidOffsets);
        Assert.All(decoded.InvalidOffsets, offset => Assert.InRange(offset, 0, decoded.Text.Length - 1));
    }

    private static string Decode(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Empty(decoded.InvalidOffsets);
        return decoded.Text;
    }
}
