/** Why there is no picture, as the rest of a sentence: `it is a web page`. */
export interface Refusal {
  refusal: string
}
