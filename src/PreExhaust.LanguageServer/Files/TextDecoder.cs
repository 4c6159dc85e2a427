using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PreExhaust.Language;

namespace PreExhaust.LanguageServer.Files;

/// <summary>Turns the bytes of a file into text: UTF-8, or what a byte order mark says.</summary>
internal static class TextDecoder
{
    /// <summary>A sign is at most four bytes, so what is cut here is more than the language accepts anyway.</summary>
    public const int MaxBytes = (4 * Limits.FileLength) + 4096;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => FromUtf8(rest, new(encoderShouldEmitUTF8Identifier: true)),
        [0xFF, 0xFE, .. var rest] => FromUtf16(rest, new(bigEndian: false, byteOrderMark: true)),
        [0xFE, 0xFF, .. var rest] => FromUtf16(rest, new(bigEndian: true, byteOrderMark: true)),
        _ => FromUtf8(bytes, new(encoderShouldEmitUTF8Identifier: false)),
    };

    private static DecodedText FromUtf8(ReadOnlySpan<byte> bytes, UTF8Encoding encoding)
    {
        var text = new char[bytes.Length];
        var length = 0;
        var invalid = new List<int>();
        while (true)
        {
            var rest = text.AsSpan(length);
            var status = Utf8.ToUtf16(bytes, rest, out var read, out var written, replaceInvalidSequences: false);
            length += written;
            bytes = bytes[read..];
            if (status == OperationStatus.Done)
                return new(new(text, 0, length), invalid, encoding);

            Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            bytes = bytes[consumed..];
            invalid.Add(length);
            text[length++] = '\uFFFD';
        }
    }

    private static DecodedText FromUtf16(ReadOnlySpan<byte> bytes, UnicodeEncoding encoding)
    {
        var text = encoding.GetString(bytes);
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return new(text, [], encoding);
        }
        catch (DecoderFallbackException exception)
        {
            return new(text, [Math.Clamp(exception.Index / 2, 0, text.Length - 1)], encoding);
        }
    }
}
