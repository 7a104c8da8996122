// A value made safe for Markdown: it stays in its place and says what it said, whatever it holds.
// Nothing here reads Markdown, and no template is known here.
#pragma once

#include <string>
#include <string_view>

namespace regard::present {

/// `value` for a paragraph, list item or heading: one line, and every character that could begin or end
/// markup behind a backslash, so that a CommonMark reader shows exactly the value. Ordinary English stays as
/// it is.
///
/// Line ends and runs of blanks, Unicode's included, become one space, outer ones go. Controls, bidirectional
/// and other invisible characters are spelled out (`\u{202E}`), but for the joiners within a word or an
/// emoji. Not for code spans, link targets, tables or raw HTML, where a backslash does not protect.
///
/// Source: CommonMark 0.30, 2.4 (any ASCII punctuation may be escaped), 4 and 5 (what may begin a block).
std::string escape_markdown(std::string_view value);

}  // namespace regard::present
