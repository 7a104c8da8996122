// Text as bytes of UTF-8: checking, normalising, making safe for a terminal, measuring, wrapping, near
// misses. Nothing here depends on a locale, and nothing here knows what the text is about.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard {

/// The offset of the first byte that is not UTF-8 (overlong, surrogate, above U+10FFFF, truncated); nullopt
/// when all of it is.
std::optional<std::size_t> first_bad_utf8(std::string_view text);
bool is_utf8(std::string_view text);

/// Code points; a byte that is not UTF-8 counts as one.
std::size_t characters(std::string_view utf8);
/// Columns on a terminal: 0 for controls, combining and other marks without width, 2 for East Asian wide
/// characters and emoji, 1 for everything else. Good enough for tables.
std::size_t display_width(std::string_view utf8);

/// Normalised at the door: CRLF and lone CR become LF; blanks (space, tab) at the ends of lines, outer blank
/// lines and outer blanks go; several lines end with exactly one newline, a single line with none.
std::string normal_text(std::string_view typed);

/// Safe to print: controls (but newline), bidirectional and other invisible characters and bytes that are not
/// UTF-8 are spelled out: `\t`, `\x1b`, `\u{202E}`, `\xff`.
std::string visible(std::string_view text);

/// Newlines and runs of blanks folded to one space, none at either end.
std::string one_line(std::string_view text);

/// Damerau's distance (optimal string alignment) in bytes: insertions, deletions, replacements and swaps of
/// neighbours. For words: time and memory grow with the product of the lengths.
int edit_distance(std::string_view a, std::string_view b);
/// The choice that `word` is probably a mistyping or a beginning of, capitals disregarded; "" when none is
/// near.
std::string nearest(std::string_view word, const std::vector<std::string>& choices);

/// "a, b and c".
std::string quoted_list(const std::vector<std::string>& items);
/// "a, b or c".
std::string either_of(const std::vector<std::string>& items);
/// Capitals A to Z only; every other byte stays.
std::string lower_ascii(std::string_view text);
/// The pieces between separators; one empty piece for the empty text, so that joining gives the text again.
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& items, std::string_view separator);

/// Word wrap of one line to `width` columns; blanks are folded, a longer word keeps a line to itself. At
/// least one line, which may be empty.
std::vector<std::string> wrap(std::string_view line, std::size_t width);

}  // namespace regard
