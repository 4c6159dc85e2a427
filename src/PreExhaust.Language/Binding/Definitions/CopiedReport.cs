using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>A message about something copied. Where it is written may have the same message already.</summary>
/// <param name="Kind">The kind of message.</param>
/// <param name="Original">What it is about, where it is written.</param>
/// <param name="Place">What asks for the copy.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record CopiedReport(DiagnosticKind Kind, TextSpan Original, TextSpan Place, string Message);
