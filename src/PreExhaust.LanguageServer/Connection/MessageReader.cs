using System.Globalization;
using System.Text;

namespace PreExhaust.LanguageServer.Connection;

/// <summary>Takes messages from a stream: a header that says how long it is, then its bytes.</summary>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>A longer message is skipped; no text that the language reads comes near it.</summary>
    public const int LongestMessage = 32 * 1024 * 1024;

    private const int LongestHeader = 4096;
    private const string LengthField = "Content-Length:";

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next message; ends with <see cref="IncomingMessage.End"/>.</summary>
    public async ValueTask<IncomingMessage> Read(CancellationToken cancellation)
    {
        int headerLength;
        while ((headerLength = HeaderLength()) < 0)
        {
            if (_end - _start > LongestHeader)
                return IncomingMessage.WithoutLength;
            if (!await Fill(cancellation))
                return IncomingMessage.End;
        }

        var header = Encoding.ASCII.GetString(_buffer, _start, headerLength);
        _start += headerLength;
        if (LengthIn(header) is not { } length)
            return IncomingMessage.WithoutLength;
        if (length > LongestMessage)
            return await Take(null, length, cancellation) ? IncomingMessage.TooLong : IncomingMessage.End;
        var body = new byte[length];
        return await Take(body, length, cancellation) ? new(body) : IncomingMessage.End;
    }

    /// <summary>The length of the header with the blank line that ends it; -1 where that has not come yet.</summary>
    private int HeaderLength()
    {
        var end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8);
        return end < 0 ? -1 : end + 4;
    }

    private static long? LengthIn(string header) => header
        .Split("\r\n")
        .Where(line => line.StartsWith(LengthField, StringComparison.OrdinalIgnoreCase))
        .Select(line => long.TryParse(
            line.AsSpan(LengthField.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? (long?)length
            : null)
        .FirstOrDefault();

    /// <summary>Takes so many bytes, into a buffer or nowhere; whether there were so many.</summary>
    private async ValueTask<bool> Take(byte[]? to, long length, CancellationToken cancellation)
    {
        for (long taken = 0; taken < length;)
        {
            if (_start == _end && !await Fill(cancellation))
                return false;
            var some = (int)Math.Min(_end - _start, length - taken);
            if (to is not null)
                Array.Copy(_buffer, _start, to, taken, some);
            taken += some;
            _start += some;
        }

        return true;
    }

    private async ValueTask<bool> Fill(CancellationToken cancellation)
    {
        if (_start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation);
        _end += read;
        return read > 0;
    }
}
