using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Where something is copied to, so that messages about it and its anchors lie there.</summary>
/// <param name="Place">What asks for the copy.</param>
/// <param name="Own">What the file itself says there; everything outside is copied.</param>
internal sealed record CopyPlace(TextSpan Place, TextSpan Own)
{
    /// <summary>Whether a line or group is copied as a whole, with nothing of its own.</summary>
    public bool IsWhole => Own.Length == 0;

    public bool Owns(TextSpan span) => span.Start >= Own.Start && span.End <= Own.End;
}
