import { fileHost } from "../../../src/hosts/file";
import { hostContract } from "../contract";
import { book, file } from "./book";

hostContract("A file", async () => fileHost({ input: await file(book("")) }));
