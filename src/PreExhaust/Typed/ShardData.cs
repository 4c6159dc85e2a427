using System.ComponentModel;

namespace PreExhaust.Typed;

/// <summary>Gives the encoded plans that a part of the generated code carries.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> ShardData();
