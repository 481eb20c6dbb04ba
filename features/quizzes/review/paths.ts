/** The page of what is due, without the language in front, and where its form begins a review. */
export const reviewPath = "/review";
export const reviewsAddress = "/api/reviews";
