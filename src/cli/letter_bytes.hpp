// A letter's Markdown as the bytes of a format, with what a page takes from the register: the address for the window, the
// logo, the title. Templates and files to write are not known here.
#pragma once

#include <string>

#include "regard/core/letter.hpp"
#include "regard/present/letter_text.hpp"
#include "session.hpp"

namespace regard::cli {

/// `words` say what is known of the letter as text (draft, language, large print); the rest is filled in from `making`
/// and the register. Errors: world, when a converter is missing or fails; refusals, when the logo cannot be shown.
std::string letter_bytes(Session& session, present::LetterFormat format, const std::string& markdown, const LetterMaking& making,
                         present::LetterWords words);

}  // namespace regard::cli
