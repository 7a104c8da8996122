// Fills a letter's template with values: a strict reading of the Mustache specification's core.
// A value is never run as a template, a template is never named by a value, and no file is opened here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/tree.hpp"

namespace regard::present {

/// Makes a value safe for the place it is written to: `escape_html`, `escape_markdown`.
using Escape = std::function<std::string(std::string_view value)>;

/// The text of the partial of that name, or nothing. Asked by names fixed in a template, never by data.
using Partials = std::function<std::optional<std::string>(std::string_view name)>;

struct Strictness {
  /// True for every letter. The specification's own tests run with false: there a missing value is nothing.
  bool missing_is_error = true;
};

/// `text` with its tags replaced by what `data` holds. Lines end as they do in `text`.
///
/// Always an Error(records) naming template, line and column: a tag or section that is not closed, a closing
/// tag that does not match, a word that is no name, a cycle of partials (without strictness: one that does
/// not end by itself within 32 steps).
///
/// With `missing_is_error` also: a name the data does not have, of a value or a section; a value that is null
/// or blank, or a list or map; an unescaped value (`{{{x}}}`, `{{&x}}`); an unknown partial; a brace pair
/// left over in the text. A section over false, null, a blank text or an empty list is left out.
///
/// Source: mustache(5), version 1.x, without the optional modules (lambdas, inheritance, dynamic names).
std::string render_template(std::string_view name, std::string_view text, const Tree& data,
                            const Escape& escape, const Partials& partials, Strictness strictness = {});

/// Every name of a value or section that the template and its partials mention, once each, in order of first
/// mention; "." is not a name. A partial that does not exist has no names. Errors as for any template that
/// cannot be read.
std::vector<std::string> template_names(std::string_view name, std::string_view text,
                                        const Partials& partials);

/// `value` as text within HTML, or within a double-quoted attribute: & < > " become entities.
std::string escape_html(std::string_view value);

}  // namespace regard::present
