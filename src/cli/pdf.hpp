// A page becomes a PDF, by WeasyPrint, which must be installed. What stands on the page is not known here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regard::cli {

/// Tagged (PDF/UA-1), with the fonts that the machine has, and the same bytes for the same page whatever the day, place
/// and language of the machine. Errors: world, when WeasyPrint is not installed or fails.
std::string pdf_of(const std::string& html);

/// How many pages a PDF has; nothing where its page tree is packed away so that it cannot be seen.
std::optional<int> pages_of(std::string_view pdf);

}  // namespace regard::cli
