// A new contact in place of one who has moved on, where the measure itself stays as it was decided.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

Changes change_contact(const Office& office, const Case& of_case, const ContactChange& request, const Now& now);

}  // namespace regard
